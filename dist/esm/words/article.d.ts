/** The words of the article. */
export declare const articleIn: (catalogue: import("../locales/shown-catalogue.js").Catalogue) => import("../content/article-types.js").ArticleProse;
