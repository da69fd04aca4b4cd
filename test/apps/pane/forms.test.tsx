/** @jest-environment ./test/apps/pane/environment.cjs */
import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import { cursor, founding, several, showPane, turnTo } from "./openPane";

describe("几张自评表的工作簿", () => {
  it("文书页列出每张表的得分、名次、疑点，点一张即到那张表", async () => {
    const shown = await showPane(several);
    await turnTo(shown, "文书");
    const table = await screen.findByRole("table", { name: /本工作簿的自评表（\d+ 张）/ });
    const { forms } = shown.pane.store.get().opened?.result ?? { forms: [] };
    const rows = within(table).getAllByRole("row").slice(1);
    expect(rows).toHaveLength(forms.length);
    forms.forEach((form, at) => expect(rows[at]).toHaveTextContent(String(form.total)));
    expect(screen.getByText(/^部门综合得分 [\d.]+ 分/)).toBeVisible();
    expect(screen.getByText(/^结果应用依据：/)).toBeVisible();
    const last = forms.at(-1);
    const [button] = within(rows.at(-1) ?? table).getAllByRole("button");
    if (button) await shown.user.click(button);
    expect(shown.pane.store.get()).toMatchObject({ view: "overview", form: forms.length - 1 });
    expect(cursor(shown)).toContain(`${last?.sheet ?? ""}!`);
  });

  it("只有一张表，就没有这一栏", async () => {
    const shown = await showPane(founding);
    await turnTo(shown, "文书");
    expect(screen.queryByText(/本工作簿的自评表/)).toBeNull();
  });
});
