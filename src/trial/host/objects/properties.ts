import type { DocProperties } from "excelize-wasm";
import type { Book } from "../book/book";
import { done } from "../book/engineResult";
import { objectType, type Scalar } from "../protocol/hostObject";
import { asText } from "./newValue";

const property = (name: "Title" | "Subject" | "Creator" | "Keywords" | "Category"): Scalar<Book> => ({
  get: ({ file }) => done(file.GetDocProps()).props[name] ?? "",
  set: (book, value) => {
    const props: DocProperties = { ...done(book.file.GetDocProps()).props, [name]: asText(value) };
    done(book.file.SetDocProps(props));
    book.touchWorkbook();
  },
});

/** Excel.DocumentProperties. */
export const documentProperties = objectType<Book>({
  type: "DocumentProperties",
  scalars: {
    title: property("Title"),
    subject: property("Subject"),
    author: property("Creator"),
    keywords: property("Keywords"),
    category: property("Category"),
  },
});
