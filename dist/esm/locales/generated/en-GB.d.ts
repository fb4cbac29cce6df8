export declare const templates: {
    s04724c9438bd9d7f: string;
    s2541e1e0cb0dd02d: string;
    s2c67e2f3659369bd: string;
    s35795204e6031304: string;
    s75edabaf5191e736: string;
    s7c4ec27b7c3b3d7b: string;
    s9ce77805d7c06dcc: import("@lit/localize").StrResult;
    sc312e546dfde82a8: string;
    sdaabe24677c338c8: string;
    sf569a95dad8dd4c2: string;
    sf917292fa563d77b: string;
};
