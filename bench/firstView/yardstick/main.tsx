// What a task pane usually is: React and Fluent components that show about what ours shows first, tabs, a table and a
// message, in one bundle, with nothing in the page before it runs.
import {
  FluentProvider,
  MessageBar,
  MessageBarBody,
  Tab,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  TabList,
  webLightTheme,
} from "@fluentui/react-components";
import { createRoot } from "react-dom/client";

const rows = ["预算执行情况", "项目产出", "项目效益", "项目满意度", "综合绩效"];
const columns = ["评价项目", "得分", "得分率"];

function Plain() {
  return (
    <FluentProvider theme={webLightTheme}>
      <TabList defaultSelectedValue="overview">
        <Tab value="overview">概览</Tab>
        <Tab value="findings">疑点</Tab>
      </TabList>
      <MessageBar>
        <MessageBarBody>没有发现疑点</MessageBarBody>
      </MessageBar>
      <Table id="stands">
        <TableHeader>
          <TableRow>
            {columns.map((column) => (
              <TableHeaderCell key={column}>{column}</TableHeaderCell>
            ))}
          </TableRow>
        </TableHeader>
        <TableBody>
          {rows.map((row) => (
            <TableRow key={row}>
              {columns.map((column) => (
                <TableCell key={column}>{column === "评价项目" ? row : "20"}</TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </FluentProvider>
  );
}

void Office.onReady().then(() => {
  const element = document.getElementById("root");
  if (element !== null) createRoot(element).render(<Plain />);
});
