import { expect, test } from "vitest";
import { createArchive } from "@/lib/archive/archive";
import { fillExampleArchive } from "@/lib/archive/testing/example-archive";
import { onBothEngines } from "@/lib/db/testing/on-both-engines";
import { articleQuerySchema } from "./articles/schema";
import { readEventsQuery } from "./events/schema";
import { readIssueQuery } from "./issues/schema";
import { readPeopleQuery } from "./people/schema";
import { readQuotationsQuery } from "./quotations/schema";

const WIDE = /"(?:ArticleText|ArticleProfile|IssueText)"/;

onBothEngines("lists", (open) => {
  test("leave texts, markup and profiles in the database", async () => {
    const database = await open();
    const { articles } = await fillExampleArchive(database.client);
    const archive = createArchive(database, { dataFolder: database.dataFolder });
    const { statements } = await database.statements.count(async () => {
      await archive.issues.listIssues(readIssueQuery({}, null));
      await archive.issues.listNewest();
      await archive.articles.listArticles(articleQuerySchema.parse({}));
      await archive.articles.findSummaries(Object.values(articles).map(({ id }) => id));
      await archive.events.listEvents(readEventsQuery({}));
      await archive.events.listNewestEvents(readEventsQuery({}));
      await archive.quotations.listQuotations(readQuotationsQuery({}));
      await archive.publications.listPublications();
      await archive.people.listPeople(readPeopleQuery({}));
      await archive.people.listPeopleInNews(5);
      await archive.sitemap.listAddresses("articles-1");
      await archive.imports.list();
    });
    expect(statements.length).toBeGreaterThan(5);
    expect(statements.filter((statement) => WIDE.test(statement))).toEqual([]);
  });

  test("have rows without a text", async () => {
    const { client } = await open();
    const { articles, issues } = await fillExampleArchive(client);
    const article = await client.article.findUniqueOrThrow({ where: { id: articles.talks.id } });
    const issue = await client.issue.findUniqueOrThrow({ where: { id: issues.first.id } });
    for (const value of [...Object.values(article), ...Object.values(issue)]) {
      expect(JSON.stringify(value)?.length ?? 0).toBeLessThan(120);
    }
  });
});
