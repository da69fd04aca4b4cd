/** @jest-environment ./test/apps/pane/environment.cjs */
import "@testing-library/jest-dom";
import { act, screen, waitFor } from "@testing-library/react";
import { connectPane } from "../../../src/apps/pane/boot/connectPane";
import { pageSessionFor } from "../../../src/apps/pane/registerFunctions";
import { hostFor, press, relief, said, showPane, several, turnTo, type ShownPane } from "./openPane";

const sheet = "自评表";
const total = () => screen.getByRole("region", { name: "综合得分" });
/** A person types; the pane hears of it. */
const type = ({ host }: ShownPane, cell: string, value: string | number) =>
  act(() => host.type(sheet, cell, [[value]]));
const automatic = () => screen.getByRole("checkbox", { name: "表格改动后自动重新计算" });

describe("a sheet that is changed", () => {
  it("is evaluated anew by itself", async () => {
    const shown = await showPane(relief);
    expect(total()).toHaveTextContent("88.93分");
    type(shown, "G14", "4754人");
    await waitFor(() => expect(total()).toHaveTextContent("89.09分"));
    await turnTo(shown, "指标");
    expect(await screen.findByRole("button", { name: /特困人员救助供养人数/ })).toHaveTextContent("5 / 5");
  });
  it("is said to have changed where recalculation is switched off, and evaluated on demand", async () => {
    const shown = await showPane(relief);
    await shown.user.click(automatic());
    type(shown, "G14", "4754人");
    expect(await screen.findByText("表格已有改动，以下是改动前的结果。")).toBeVisible();
    expect(total()).toHaveTextContent("88.93分");
    await press(shown, "重新计算");
    await waitFor(() => expect(total()).toHaveTextContent("89.09分"));
    expect(screen.queryByText("表格已有改动，以下是改动前的结果。")).toBeNull();
  });
  it("is evaluated when recalculation is switched on again", async () => {
    const shown = await showPane(relief);
    await shown.user.click(automatic());
    type(shown, "G14", "4754人");
    await screen.findByText("表格已有改动，以下是改动前的结果。");
    await shown.user.click(automatic());
    await waitFor(() => expect(total()).toHaveTextContent("89.09分"));
  });
  it("is followed from the first total on, not only once all was read", async () => {
    const { host } = await hostFor(relief);
    const session = pageSessionFor(() => "zh-CN");
    const { pane, watched } = await connectPane(0, session);
    const totalOf = () => pane.store.get().opened?.result.forms[0]?.total;
    const stop = pane.store.subscribe(() => {
      if (totalOf() === undefined) return;
      stop();
      host.type(sheet, "G14", [["4754人"]]);
    });
    await watched;
    await waitFor(() => expect(totalOf()).toBe(89.09));
  });
  it("is read again on demand", async () => {
    const shown = await showPane(relief);
    shown.trips();
    await press(shown, "重新读取");
    await waitFor(() => expect(screen.getByRole("button", { name: "重新读取" })).toHaveAttribute("aria-busy", "false"));
    // a third for the merged areas that a result leans on
    expect(shown.trips()).toBe(3);
  });
  it("is not evaluated for what the add-in itself writes beside it", async () => {
    const shown = await showPane(relief);
    await press(shown, "生成汇总表");
    await said();
    shown.trips();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(shown.trips()).toBe(0);
  });
});

describe("another sheet in front", () => {
  it("shows its form, without a round trip", async () => {
    const shown = await showPane(several);
    const [first, second] = shown.pane.store.get().opened?.result.forms ?? [];
    expect(screen.getByText(new RegExp(`· ${first?.sheet}!`))).toBeVisible();
    shown.trips();
    act(() => shown.host.select(second?.sheet ?? "", "B2"));
    expect(await screen.findByText(new RegExp(`· ${second?.sheet}!`))).toBeVisible();
    expect(shown.trips()).toBe(0);
  });
});
