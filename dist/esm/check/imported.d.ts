export declare function openCheck(): void;
