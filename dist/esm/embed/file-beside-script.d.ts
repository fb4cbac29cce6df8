/**
 * A module from beside the script, wherever that comes from. Rejects where it cannot be fetched (on another origin the
 * file needs CORS), or was made for another version of the script.
 */
export declare function fileBesideScript<File>(path: string): Promise<File>;
