/** Version of this package, as its manifest says; bundles and workers have no manifest to read. A test holds the two together. */
export const version = "0.1.0";
