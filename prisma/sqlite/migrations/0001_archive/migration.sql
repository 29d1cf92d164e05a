-- CreateTable
CREATE TABLE "Publication" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "nameKey" TEXT NOT NULL,
    "publisher" TEXT,
    "createdAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "MonthCount" (
    "publicationId" INTEGER NOT NULL,
    "month" TEXT NOT NULL,
    "issueCount" INTEGER NOT NULL,
    "originalCount" INTEGER NOT NULL,
    "articleCount" INTEGER NOT NULL,
    "firstDate" TEXT,
    "lastDate" TEXT,

    PRIMARY KEY ("publicationId", "month"),
    CONSTRAINT "MonthCount_publicationId_fkey" FOREIGN KEY ("publicationId") REFERENCES "Publication" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Original" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "sha256" TEXT NOT NULL,
    "sizeBytes" INTEGER NOT NULL,
    "mediaType" TEXT,
    "fileName" TEXT NOT NULL,
    "storedAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Import" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "status" TEXT NOT NULL,
    "isSample" BOOLEAN NOT NULL DEFAULT false,
    "createdById" TEXT,
    "createdAt" DATETIME NOT NULL,
    "publishedAt" DATETIME,
    "takenBackAt" DATETIME
);

-- CreateTable
CREATE TABLE "ImportFile" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "importId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "fileName" TEXT NOT NULL,
    "mediaType" TEXT,
    "originalId" INTEGER,
    "status" TEXT NOT NULL,
    "failureCode" TEXT,
    "failureWords" TEXT,
    "duplicateOfIssueId" INTEGER,
    "duplicateKind" TEXT,
    "issueId" INTEGER,
    CONSTRAINT "ImportFile_importId_fkey" FOREIGN KEY ("importId") REFERENCES "Import" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ImportFile_originalId_fkey" FOREIGN KEY ("originalId") REFERENCES "Original" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "ImportFile_issueId_fkey" FOREIGN KEY ("issueId") REFERENCES "Issue" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "ImportFile_duplicateOfIssueId_fkey" FOREIGN KEY ("duplicateOfIssueId") REFERENCES "Issue" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Issue" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "publicationId" INTEGER,
    "importId" INTEGER NOT NULL,
    "originalId" INTEGER NOT NULL,
    "status" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "number" TEXT,
    "numberReason" JSONB,
    "date" TEXT,
    "datePrecision" TEXT,
    "dateOrigin" TEXT,
    "dateReason" JSONB,
    "publicationReason" JSONB,
    "title" TEXT,
    "language" TEXT,
    "format" TEXT NOT NULL,
    "hasHtml" BOOLEAN NOT NULL DEFAULT false,
    "articleCount" INTEGER NOT NULL DEFAULT 0,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Issue_publicationId_fkey" FOREIGN KEY ("publicationId") REFERENCES "Publication" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Issue_importId_fkey" FOREIGN KEY ("importId") REFERENCES "Import" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Issue_originalId_fkey" FOREIGN KEY ("originalId") REFERENCES "Original" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "IssueText" (
    "issueId" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "publishedText" TEXT NOT NULL,
    "publishedHtml" TEXT,
    "furniture" JSONB NOT NULL,
    "warnings" JSONB NOT NULL,
    CONSTRAINT "IssueText_issueId_fkey" FOREIGN KEY ("issueId") REFERENCES "Issue" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Article" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "issueId" INTEGER NOT NULL,
    "publicationId" INTEGER,
    "position" INTEGER NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "section" TEXT,
    "part" INTEGER,
    "title" TEXT NOT NULL,
    "author" TEXT,
    "dateline" TEXT,
    "date" TEXT,
    "datePrecision" TEXT,
    "dateOrigin" TEXT,
    "dateReason" JSONB,
    "proposedDate" JSONB,
    "sortDate" TEXT,
    "wordCount" INTEGER NOT NULL,
    "seriesKey" TEXT,
    CONSTRAINT "Article_issueId_fkey" FOREIGN KEY ("issueId") REFERENCES "Issue" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Article_publicationId_fkey" FOREIGN KEY ("publicationId") REFERENCES "Publication" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ArticleText" (
    "articleId" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "text" TEXT NOT NULL,
    "blocks" JSONB NOT NULL,
    "links" JSONB NOT NULL,
    "reasons" JSONB NOT NULL,
    CONSTRAINT "ArticleText_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ArticleProfile" (
    "articleId" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "profile" JSONB NOT NULL,
    CONSTRAINT "ArticleProfile_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Person" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "sortKey" TEXT NOT NULL,
    "initial" TEXT NOT NULL,
    "nameOrigin" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "mergedIntoId" INTEGER,
    "note" TEXT,
    "wikidataId" TEXT,
    "notice" TEXT,
    "articleCount" INTEGER NOT NULL DEFAULT 0,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Person_mergedIntoId_fkey" FOREIGN KEY ("mergedIntoId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PersonName" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "personId" INTEGER NOT NULL,
    "form" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "origin" TEXT NOT NULL,
    CONSTRAINT "PersonName_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Mention" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "articleId" INTEGER NOT NULL,
    "personId" INTEGER,
    "foundPersonId" INTEGER,
    "decidedPersonId" INTEGER,
    "decisionId" INTEGER,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "form" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "role" TEXT,
    "roleFrom" TEXT,
    "roleUntil" TEXT,
    "confidence" REAL NOT NULL,
    "rule" TEXT NOT NULL,
    "args" JSONB NOT NULL,
    "candidates" JSONB NOT NULL,
    "isOpen" BOOLEAN NOT NULL DEFAULT false,
    CONSTRAINT "Mention_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Mention_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Mention_foundPersonId_fkey" FOREIGN KEY ("foundPersonId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Mention_decidedPersonId_fkey" FOREIGN KEY ("decidedPersonId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Appearance" (
    "personId" INTEGER NOT NULL,
    "articleId" INTEGER NOT NULL,
    "mentionCount" INTEGER NOT NULL,

    PRIMARY KEY ("personId", "articleId"),
    CONSTRAINT "Appearance_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Appearance_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Quotation" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "articleId" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "wordCount" INTEGER NOT NULL,
    "speaker" TEXT,
    "speakerStart" INTEGER,
    "outlet" TEXT,
    "sharedId" INTEGER,
    CONSTRAINT "Quotation_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Quotation_sharedId_fkey" FOREIGN KEY ("sharedId") REFERENCES "SharedQuotation" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SharedQuotation" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "text" TEXT NOT NULL,
    "wordCount" INTEGER NOT NULL,
    "speaker" TEXT,
    "outlet" TEXT,
    "articleCount" INTEGER NOT NULL DEFAULT 0,
    "publicationCount" INTEGER NOT NULL DEFAULT 0,
    "firstDate" TEXT,
    "lastDate" TEXT,
    "createdAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "DateMention" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "articleId" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "form" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "date" TEXT,
    "precision" TEXT,
    "reason" JSONB NOT NULL,
    CONSTRAINT "DateMention_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ArticleKey" (
    "articleId" INTEGER NOT NULL,
    "key" TEXT NOT NULL,

    PRIMARY KEY ("key", "articleId"),
    CONSTRAINT "ArticleKey_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Term" (
    "term" TEXT NOT NULL PRIMARY KEY,
    "articleCount" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "Link" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "aId" INTEGER NOT NULL,
    "bId" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "earlierId" INTEGER,
    "score" REAL NOT NULL,
    "quotations" REAL NOT NULL DEFAULT 0,
    "isShown" BOOLEAN NOT NULL,
    "status" TEXT NOT NULL,
    CONSTRAINT "Link_aId_fkey" FOREIGN KEY ("aId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Link_bId_fkey" FOREIGN KEY ("bId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "LinkEvidence" (
    "linkId" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "parts" JSONB NOT NULL,
    "evidence" JSONB NOT NULL,
    CONSTRAINT "LinkEvidence_linkId_fkey" FOREIGN KEY ("linkId") REFERENCES "Link" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Event" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "nameOrigin" TEXT NOT NULL DEFAULT 'found',
    "date" TEXT,
    "datePrecision" TEXT,
    "dateReason" JSONB,
    "articleCount" INTEGER NOT NULL DEFAULT 0,
    "publicationCount" INTEGER NOT NULL DEFAULT 0,
    "createdAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "EventArticle" (
    "articleId" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "eventId" INTEGER NOT NULL,
    CONSTRAINT "EventArticle_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "EventArticle_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Decision" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "kind" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "words" TEXT NOT NULL,
    "accountId" TEXT,
    "accountName" TEXT,
    "createdAt" DATETIME NOT NULL,
    "undoneAt" DATETIME,
    "undoneByName" TEXT
);

-- CreateTable
CREATE TABLE "DecisionSubject" (
    "decisionId" INTEGER NOT NULL,
    "key" TEXT NOT NULL,

    PRIMARY KEY ("decisionId", "key"),
    CONSTRAINT "DecisionSubject_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "Decision" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Redirect" (
    "from" TEXT NOT NULL PRIMARY KEY,
    "to" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Job" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "kind" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Lease" (
    "name" TEXT NOT NULL PRIMARY KEY,
    "owner" TEXT NOT NULL,
    "until" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Setting" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "value" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "User" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailVerified" BOOLEAN NOT NULL,
    "image" TEXT,
    "role" TEXT,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "expiresAt" DATETIME NOT NULL,
    "token" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    "ipAddress" TEXT,
    "userAgent" TEXT,
    "userId" TEXT NOT NULL,
    CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Account" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "accountId" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "accessToken" TEXT,
    "refreshToken" TEXT,
    "idToken" TEXT,
    "accessTokenExpiresAt" DATETIME,
    "refreshTokenExpiresAt" DATETIME,
    "scope" TEXT,
    "password" TEXT,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Account_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Verification" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "RateLimit" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "lastRequest" BIGINT NOT NULL
);

-- CreateIndex
CREATE UNIQUE INDEX "Publication_slug_key" ON "Publication"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Publication_nameKey_key" ON "Publication"("nameKey");

-- CreateIndex
CREATE UNIQUE INDEX "Original_sha256_key" ON "Original"("sha256");

-- CreateIndex
CREATE INDEX "Import_publishedAt_idx" ON "Import"("publishedAt");

-- CreateIndex
CREATE INDEX "Import_isSample_idx" ON "Import"("isSample");

-- CreateIndex
CREATE UNIQUE INDEX "ImportFile_issueId_key" ON "ImportFile"("issueId");

-- CreateIndex
CREATE INDEX "ImportFile_importId_position_idx" ON "ImportFile"("importId", "position");

-- CreateIndex
CREATE INDEX "ImportFile_originalId_idx" ON "ImportFile"("originalId");

-- CreateIndex
CREATE INDEX "ImportFile_duplicateOfIssueId_idx" ON "ImportFile"("duplicateOfIssueId");

-- CreateIndex
CREATE INDEX "Issue_importId_idx" ON "Issue"("importId");

-- CreateIndex
CREATE INDEX "Issue_publicationId_address_idx" ON "Issue"("publicationId", "address");

-- CreateIndex
CREATE INDEX "Issue_status_date_idx" ON "Issue"("status", "date");

-- CreateIndex
CREATE INDEX "Issue_publicationId_status_date_idx" ON "Issue"("publicationId", "status", "date");

-- CreateIndex
CREATE INDEX "Issue_originalId_idx" ON "Issue"("originalId");

-- CreateIndex
CREATE INDEX "Article_status_sortDate_idx" ON "Article"("status", "sortDate");

-- CreateIndex
CREATE INDEX "Article_publicationId_status_sortDate_idx" ON "Article"("publicationId", "status", "sortDate");

-- CreateIndex
CREATE INDEX "Article_fingerprint_idx" ON "Article"("fingerprint");

-- CreateIndex
CREATE INDEX "Article_seriesKey_sortDate_idx" ON "Article"("seriesKey", "sortDate");

-- CreateIndex
CREATE UNIQUE INDEX "Article_issueId_position_key" ON "Article"("issueId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Person_slug_key" ON "Person"("slug");

-- CreateIndex
CREATE INDEX "Person_status_name_idx" ON "Person"("status", "name");

-- CreateIndex
CREATE INDEX "Person_mergedIntoId_idx" ON "Person"("mergedIntoId");

-- CreateIndex
CREATE INDEX "Person_status_articleCount_idx" ON "Person"("status", "articleCount");

-- CreateIndex
CREATE INDEX "Person_status_sortKey_idx" ON "Person"("status", "sortKey");

-- CreateIndex
CREATE INDEX "Person_initial_status_sortKey_idx" ON "Person"("initial", "status", "sortKey");

-- CreateIndex
CREATE INDEX "Person_wikidataId_idx" ON "Person"("wikidataId");

-- CreateIndex
CREATE INDEX "PersonName_key_idx" ON "PersonName"("key");

-- CreateIndex
CREATE UNIQUE INDEX "PersonName_personId_form_key_key" ON "PersonName"("personId", "form", "key");

-- CreateIndex
CREATE INDEX "Mention_articleId_start_idx" ON "Mention"("articleId", "start");

-- CreateIndex
CREATE INDEX "Mention_personId_articleId_idx" ON "Mention"("personId", "articleId");

-- CreateIndex
CREATE INDEX "Mention_foundPersonId_idx" ON "Mention"("foundPersonId");

-- CreateIndex
CREATE INDEX "Mention_decidedPersonId_idx" ON "Mention"("decidedPersonId");

-- CreateIndex
CREATE INDEX "Mention_isOpen_articleId_idx" ON "Mention"("isOpen", "articleId");

-- CreateIndex
CREATE INDEX "Mention_decisionId_idx" ON "Mention"("decisionId");

-- CreateIndex
CREATE INDEX "Appearance_articleId_idx" ON "Appearance"("articleId");

-- CreateIndex
CREATE INDEX "Quotation_articleId_start_idx" ON "Quotation"("articleId", "start");

-- CreateIndex
CREATE INDEX "Quotation_sharedId_idx" ON "Quotation"("sharedId");

-- CreateIndex
CREATE INDEX "SharedQuotation_articleCount_idx" ON "SharedQuotation"("articleCount");

-- CreateIndex
CREATE INDEX "SharedQuotation_lastDate_articleCount_publicationCount_idx" ON "SharedQuotation"("lastDate", "articleCount", "publicationCount");

-- CreateIndex
CREATE INDEX "DateMention_articleId_start_idx" ON "DateMention"("articleId", "start");

-- CreateIndex
CREATE INDEX "ArticleKey_articleId_idx" ON "ArticleKey"("articleId");

-- CreateIndex
CREATE INDEX "Link_bId_idx" ON "Link"("bId");

-- CreateIndex
CREATE UNIQUE INDEX "Link_aId_bId_kind_key" ON "Link"("aId", "bId", "kind");

-- CreateIndex
CREATE INDEX "Event_date_articleCount_publicationCount_idx" ON "Event"("date", "articleCount", "publicationCount");

-- CreateIndex
CREATE INDEX "Event_articleCount_idx" ON "Event"("articleCount");

-- CreateIndex
CREATE INDEX "EventArticle_eventId_idx" ON "EventArticle"("eventId");

-- CreateIndex
CREATE INDEX "Decision_kind_idx" ON "Decision"("kind");

-- CreateIndex
CREATE INDEX "DecisionSubject_key_idx" ON "DecisionSubject"("key");

-- CreateIndex
CREATE INDEX "Job_state_kind_idx" ON "Job"("state", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "Job_kind_subject_key" ON "Job"("kind", "subject");

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE UNIQUE INDEX "Session_token_key" ON "Session"("token");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE INDEX "Account_userId_idx" ON "Account"("userId");

-- CreateIndex
CREATE INDEX "Verification_identifier_idx" ON "Verification"("identifier");

-- CreateIndex
CREATE UNIQUE INDEX "RateLimit_key_key" ON "RateLimit"("key");

-- The words of published articles, written by lib/archive/reading/search/sqlite-fts.ts. Terms arrive folded, stemmed and parted by spaces,
-- so the tokenizer has nothing to do: `ascii` leaves every character beyond ASCII in place.
-- Contentless: the words themselves stay in "Article". Its tables are not in models.prisma; a schema diff shows them as drift.
CREATE VIRTUAL TABLE "search_index" USING fts5(
  title, text, title_joined, text_joined,
  content = '', contentless_delete = 1, tokenize = 'ascii'
);
-- BM25 with a word of the title weighing three of the text.
INSERT INTO "search_index" ("search_index", "rank") VALUES ('rank', 'bm25(3.0, 1.0, 3.0, 1.0)');
