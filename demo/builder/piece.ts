/** One thing to paste, or to download, and where it goes. */
export interface Piece {
  part: 'script' | 'place' | 'whole' | 'look' | 'reserve' | 'install' | 'settings' | 'frame-page';
  title: string;
  where: string;
  /** What to paste. */
  code: string;
  /** Whether `code` is the name of a file to download instead. */
  file?: boolean;
}
