import type { ResponseBody, ResponseMessage } from "./message";

const nothing = { ErrorCode: "", ErrorMessage: "", Headers: null };

export const answered = (body: ResponseBody): ResponseMessage => ({ ...nothing, HttpStatusCode: 200, Body: body });

/** The request as a whole was refused. */
export const refused = (status: number, code: string, message: string): ResponseMessage => ({
  HttpStatusCode: status,
  ErrorCode: code,
  ErrorMessage: message,
  Headers: null,
  Body: null,
});
