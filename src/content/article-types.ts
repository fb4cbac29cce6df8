export interface ArticleProse {
  title: string;
}
