import { PageHeader } from "@/components/ui/page-header";

export default function HomePage() {
  return <PageHeader title="Back issues, read article by article" />;
}
