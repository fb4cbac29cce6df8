import { type TemplateResult } from 'lit';
/** A table whose columns and rows are named: the first of a row is its name. */
export declare function tableView(caption: unknown, columns: readonly string[], rows: readonly (readonly unknown[])[]): TemplateResult;
