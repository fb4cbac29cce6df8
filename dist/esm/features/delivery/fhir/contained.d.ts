/** What the appointment carries inside: nobody has checked who the patient is, so no record of its own is made of it. */
import type { AppointmentRequest, GuideLevel } from '../../booking/request.js';
/** The fields of a request that the `Patient` holds. */
type PatientField = 'name' | 'phone' | 'email' | 'contact' | 'locale';
/** The person as they named themselves; the way they want to be answered has rank 1. */
export declare function patientOf(request: Pick<AppointmentRequest, PatientField>): {
    communication?: {
        language: {
            coding: {
                system: string;
                code: string;
            }[];
        };
    }[];
    telecom?: {
        rank?: number;
        system: "phone" | "email";
        value: string;
    }[];
    resourceType: "Patient";
    id: string;
    name: {
        text: string;
    }[];
};
/** What `patientOf` has written, as it stands there. */
export declare function readPatient(patient: unknown): Record<PatientField, unknown>;
/** The patient's yes to the clinic using these details to answer; `terms` is the address of what they agreed to. */
export declare function consentOf(agreed: boolean, at: string, terms: string): {
    policy: {
        uri: string;
    }[];
    resourceType: "Consent";
    id: string;
    status: "active" | "rejected";
    scope: {
        coding: {
            display?: string;
            system: string;
            code: string;
        }[];
    };
    category: {
        coding: {
            display?: string;
            system: string;
            code: string;
        }[];
    }[];
    patient: {
        reference: string;
    };
    dateTime: string;
} | {
    policyRule: {
        text: string;
    };
    resourceType: "Consent";
    id: string;
    status: "active" | "rejected";
    scope: {
        coding: {
            display?: string;
            system: string;
            code: string;
        }[];
    };
    category: {
        coding: {
            display?: string;
            system: string;
            code: string;
        }[];
    }[];
    patient: {
        reference: string;
    };
    dateTime: string;
};
/** The symptom guide's outcome and nothing of its answers. A statement of the patient's, no priority. */
export declare function guideOf(level: GuideLevel, at: string): {
    resourceType: "QuestionnaireResponse";
    id: string;
    status: "completed";
    subject: {
        reference: string;
    };
    authored: string;
    item: {
        linkId: string;
        text: string;
        answer: {
            valueString: string;
        }[];
    }[];
};
export declare function coded(system: string, code: string, display?: string): {
    coding: {
        display?: string;
        system: string;
        code: string;
    }[];
};
export {};
