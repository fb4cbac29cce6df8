/** Time that runs only while somebody plays, told once in each frame that the browser paints. */
export declare class Clock {
    private readonly tell;
    /** ms that have been played. */
    elapsed: number;
    /** Calls off the next frame. */
    private callOff;
    private last;
    constructor(tell: () => void);
    get runs(): boolean;
    start(): void;
    stop(): void;
    private readonly tick;
}
