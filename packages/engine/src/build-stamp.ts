/**
 * Tells builds of the engine apart, so that nothing is opened that another one packed, which may have read or folded otherwise.
 * The build puts a hash of all that it made in its place.
 */
export const buildStamp: string = "source";
