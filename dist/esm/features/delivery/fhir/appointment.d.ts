import type { AppointmentRequest } from '../../booking/request.js';
/** What the appointment says besides the request itself. */
export interface AppointmentContext {
    /** When the patient asked, in milliseconds since 1970. */
    now: number;
    /** The clinic's name; empty where it has given none. */
    clinic: string;
    /** The clinic's privacy notice, to which the patient agreed; empty: the page that asked stands for it. */
    privacyUrl: string;
    /** From how many days on, and up to how many ahead, the clinic takes requests. */
    minDays: number;
    maxDays: number;
    /** What is asked to take part; by default the service of the page's own site. */
    service?: ServiceActor;
}
/** A `Reference`: to a resource that the server has, or to one it knows by an identifier of its own. */
export interface ServiceActor {
    reference?: string;
    identifier?: {
        system?: string;
        value: string;
    };
}
/** Identifiers that are addresses themselves. */
export declare const URI_SYSTEM = "urn:ietf:rfc:3986";
/**
 * The request as one FHIR R4 `Appointment`: proposed, without a start or an end, for a clinic to make a real one of.
 * Its identifier is the request's id, so that a server told `If-None-Exist` keeps it once.
 * @see https://hl7.org/fhir/R4/appointment.html
 */
export declare function appointmentResource(request: AppointmentRequest, context: AppointmentContext): {
    created: string;
    comment: string;
    participant: ({
        actor: {
            reference: string;
        };
        status: "accepted";
    } | {
        actor: {
            display: string;
            reference?: string;
            identifier?: {
                system?: string;
                value: string;
            };
            type: "HealthcareService";
        };
        status: "needs-action";
    })[];
    requestedPeriod: {
        start: string;
        end: string;
    }[];
    slot?: {
        type: "Slot";
        identifier: {
            value: string;
        };
    }[];
    contained: ({
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
    } | {
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
    } | {
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
    })[];
    identifier: {
        system: string;
        value: string;
    }[];
    status: "proposed";
    serviceType: {
        coding: {
            display?: string;
            system: string;
            code: string;
        }[];
    }[];
    reasonCode: {
        text: string;
    }[];
    description: string;
    supportingInformation: {
        reference: string;
    }[];
    meta?: {
        source: string;
    };
    resourceType: "Appointment";
};
/** @param id the request's UUID */
export declare function identifierOf(id: string): {
    system: string;
    value: string;
};
