/** What a receiver serves besides its endpoint and its inbox: a clinic's own pages, or nothing. */
export interface Site {
  /** Folders of files. `at` is the path they are served under; it begins and ends with a slash. */
  folders: readonly { folder: string; at: string }[];
  /** What is made when it is asked for, by the path it begins with. */
  answers?: Readonly<Record<string, (request: Request) => Response | Promise<Response>>>;
  /** Pages that the start message names: what each is called, and its path. */
  pages?: readonly (readonly [name: string, path: string])[];
}
