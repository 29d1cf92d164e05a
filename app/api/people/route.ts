import { answerJson } from "@/app/api/answer";
import { readPeopleQuery } from "@/lib/people/schema";
import { getArchive } from "@/lib/server";

export function GET(request: Request): Promise<Response> {
  const query = Object.fromEntries(new URL(request.url).searchParams);
  return answerJson(() => getArchive().people.listPeople(readPeopleQuery(query)));
}
