/** A text, or a stretch of one, with its mask. */
export interface Masked {
  readonly text: string;
  /** The text with all that is no prose masked; as long as the text. */
  readonly prose: string;
}
