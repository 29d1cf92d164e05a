import { Button, ButtonLink } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { Disclosure } from "@/components/ui/disclosure";
import { Field } from "@/components/ui/field";
import { FoldedFilter } from "@/components/ui/folded-filter";
import { Link } from "@/components/ui/link";
import { OutsideLink } from "@/components/ui/outside-link";
import { Pagination } from "@/components/ui/pagination";
import { ChoiceListPart } from "./choice-list-part";
import type { Part } from "./part";

const TONES = ["plain", "accent", "danger"] as const;

/** What is pressed, typed into or followed. */
export const CONTROL_PARTS: readonly Part[] = [
  {
    name: "Button",
    shows: TONES.map((tone) => (
      <Button key={tone} type="button" tone={tone}>
        {tone === "danger" ? "Take back" : "Publish 5 issues"}
      </Button>
    )),
  },
  {
    name: "ButtonLink",
    shows: (
      <ButtonLink href="/issues" tone="accent">
        New import
      </ButtonLink>
    ),
  },
  {
    name: "CopyButton",
    shows: (
      <CopyButton
        text="Copied from the page of parts"
        label="Copy link"
        outcomes={{ copied: "Copied", cannotCopy: "The browser does not allow copying" }}
      />
    ),
  },
  {
    name: "Field",
    shows: (
      <>
        <Field label="Date" name="part-date" hint="As precise as you know it." placeholder="2013-01" />
        <Field label="Publication" name="part-publication" error="There is no such publication." defaultValue="Orbit" />
      </>
    ),
  },
  { name: "ChoiceList", shows: <ChoiceListPart /> },
  { name: "Link", shows: <Link href="/issues">All issues</Link> },
  { name: "OutsideLink", shows: <OutsideLink to="https://www.example.org/letters/may" /> },
  { name: "Pagination", shows: <Pagination page={2} pageCount={9} toHref={(page) => `/issues?page=${page}`} /> },
  { name: "Disclosure", shows: <Disclosure summary="Why">The subject of the mail names it.</Disclosure> },
  {
    name: "FoldedFilter",
    shows: (
      <FoldedFilter isOpen={false}>
        <Field label="From" name="part-from" />
      </FoldedFilter>
    ),
  },
];
