/** Why an address cannot receive requests, for whoever wrote it. `endpointAddress` decides that it cannot; this says why. */
export declare function endpointProblem(written: string): {
    why: string;
    cure: string;
};
