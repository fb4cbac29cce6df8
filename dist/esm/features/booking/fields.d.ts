/**
 * What the patient fills in: one table for the form, the validation, the receiver and FHIR. Whoever handles the fields
 * one by one does it in a record over `DraftField`, so a new field does not compile before each of them knows it.
 */
export declare const CONTACTS: readonly ["phone", "email", "either"];
export declare const PATIENTS: readonly ["new", "returning"];
export declare const WEEKDAYS: readonly ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
export declare const TIMES: readonly ["morning", "afternoon", "evening", "any"];
export type Contact = (typeof CONTACTS)[number];
export type Patient = (typeof PATIENTS)[number];
export type Weekday = (typeof WEEKDAYS)[number];
export type TimeOfDay = (typeof TIMES)[number];
/** What the patient fills in. */
export interface Draft {
    name: string;
    phone: string;
    email: string;
    /** How the clinic should answer. */
    contact: Contact;
    /** Empty where the patient did not say. */
    patient: Patient | '';
    /** In the order of the week; none means any day. */
    days: readonly Weekday[];
    time: TimeOfDay;
    message: string;
    /** The patient agreed to the clinic using these details to answer. */
    consent: boolean;
}
export type DraftField = keyof Draft;
/** What kind of answer a field takes, and what it is before the patient has answered. */
export type FieldRule<Value = unknown> = 
/** The patient's own words. `limit` counts UTF-16 code units, as `maxlength` and `String.length` do, after `tidy`. */
{
    kind: 'text';
    empty: '';
    limit: number;
    lines: 'one' | 'many';
}
/** One of several answers. */
 | {
    kind: 'choice';
    empty: Value;
    answers: readonly string[];
}
/** Any number of several answers. */
 | {
    kind: 'choices';
    empty: Value;
    answers: readonly string[];
}
/** Ticked or not. */
 | {
    kind: 'tick';
    empty: false;
};
/** In the order of the form. The limits are generous: they keep out abuse, not people. */
export declare const FIELDS: {
    readonly name: {
        readonly kind: "text";
        readonly empty: "";
        readonly limit: 120;
        readonly lines: "one";
    };
    readonly phone: {
        readonly kind: "text";
        readonly empty: "";
        readonly limit: 40;
        readonly lines: "one";
    };
    readonly email: {
        readonly kind: "text";
        readonly empty: "";
        readonly limit: 254;
        readonly lines: "one";
    };
    readonly contact: {
        readonly kind: "choice";
        readonly empty: "either";
        readonly answers: readonly ["phone", "email", "either"];
    };
    readonly patient: {
        readonly kind: "choice";
        readonly empty: "";
        readonly answers: readonly ["new", "returning"];
    };
    readonly days: {
        readonly kind: "choices";
        readonly empty: readonly [];
        readonly answers: readonly ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
    };
    readonly time: {
        readonly kind: "choice";
        readonly empty: "any";
        readonly answers: readonly ["morning", "afternoon", "evening", "any"];
    };
    readonly message: {
        readonly kind: "text";
        readonly empty: "";
        readonly limit: 1000;
        readonly lines: "many";
    };
    readonly consent: {
        readonly kind: "tick";
        readonly empty: false;
    };
};
export declare const DRAFT_FIELDS: DraftField[];
/** The fields that take an answer of a kind. */
export type FieldsOfKind<Kind extends FieldRule['kind']> = {
    [Field in DraftField]: (typeof FIELDS)[Field]['kind'] extends Kind ? Field : never;
}[DraftField];
/** What a patient writes in their own words. */
export type TextFieldName = FieldsOfKind<'text'>;
export declare const TEXT_FIELDS: TextFieldName[];
export declare function isTextField(field: string): field is TextFieldName;
/** What the patient sees and can be told of: a free time stands where days and a time of day are asked for. */
export type ShownField = DraftField | 'slot';
export declare const SHOWN_FIELDS: readonly ShownField[];
/** An empty form. */
export declare const EMPTY_DRAFT: Draft;
