// What Microsoft's React template of a task pane shows at first, with less in it: the provider, a text and a button.
import { Button, FluentProvider, Text, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";

function Plain() {
  return (
    <div>
      <Text as="h1" size={600}>
        绩效自评
      </Text>
      <Button id="stands" appearance="primary" size="large">
        生成汇总表
      </Button>
    </div>
  );
}

const element = document.getElementById("root");
const root = element === null ? null : createRoot(element);

void Office.onReady().then(() =>
  root?.render(
    <FluentProvider theme={webLightTheme}>
      <Plain />
    </FluentProvider>,
  ),
);
