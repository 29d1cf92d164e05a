import { answerError } from "@/app/_web/answer";
import { AppError } from "@/lib/errors";

/** Whatever stands nowhere under /api answers in the one shape too. */
function answerUnknown(): Response {
  return answerError(new AppError("not-found"));
}

export {
  answerUnknown as DELETE,
  answerUnknown as GET,
  answerUnknown as PATCH,
  answerUnknown as POST,
  answerUnknown as PUT,
};
