export interface GuideProse {
  title: string;
}
