// Made at the first request, and from then on served from the framework's route cache.
export const dynamic = "force-static";
export const generateStaticParams = () => [];

export default async function Page({ params }) {
  const { characters } = await params;
  return <p>{"a word, ".repeat(Number(characters) / 8)}</p>;
}
