/** A label and what it stands for, in one line, as the language writes it: `Reply: By phone`. */
export declare function labelled(label: string, value: string): string;
