import { addressOf, fixedRange, quotedSheet } from "../../../cells";
import type { ChartModel, SheetModel } from "../../../summary/sheetModel";
import { escapeXml } from "../package/xml";

const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const PLACED = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const FILL = "5B8DB8";
const LABELS = "404040";
const TITLE = "595959";
const LINES = "D9D9D9";

const color = (rgb: string): string => `<a:solidFill><a:srgbClr val="${rgb}"/></a:solidFill>`;

/** A series is named by a cell: the heading that reads so. */
const headingCell = (model: SheetModel, heading: string): string | null => {
  for (const [row, cells] of model.cells.entries()) {
    const column = cells.findIndex((cell) => cell.kind === "text" && cell.text === heading);
    if (column >= 0) return addressOf(row, column);
  }
  return null;
};

const axisLook =
  `<c:spPr><a:ln w="9525">${color(LINES)}</a:ln></c:spPr>` +
  `<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="900">${color(LABELS)}</a:defRPr></a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>`;

const shown = (format: string): string =>
  `<c:dLbls>${format}<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/>` +
  `<c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`;

/** The chart's part: one bar chart of rates, the first category on top (ECMA-376 part 1, 21.2). */
export const chartXml = (chart: ChartModel, model: SheetModel): string => {
  const onSheet = (range: string): string => escapeXml(`${quotedSheet(model.name)}!${fixedRange(range)}`);
  const heading = headingCell(model, chart.seriesName);
  const name = heading === null ? "" : `<c:tx><c:strRef><c:f>${onSheet(heading)}</c:f></c:strRef></c:tx>`;
  const labels = shown('<c:numFmt formatCode="General" sourceLinked="1"/>');
  return [
    `${HEAD}<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}" xmlns:r="${RELATIONS}"><c:roundedCorners val="0"/><c:chart>`,
    `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1400" b="0">${color(TITLE)}</a:defRPr></a:pPr>`,
    `<a:r><a:rPr lang="zh-CN" sz="1400" b="0">${color(TITLE)}</a:rPr><a:t>${escapeXml(chart.title)}</a:t></a:r></a:p></c:rich></c:tx>`,
    `<c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>`,
    `<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>`,
    `<c:ser><c:idx val="0"/><c:order val="0"/>${name}<c:spPr>${color(FILL)}</c:spPr><c:invertIfNegative val="0"/>${labels}`,
    `<c:cat><c:strRef><c:f>${onSheet(chart.categories)}</c:f></c:strRef></c:cat>`,
    `<c:val><c:numRef><c:f>${onSheet(chart.values)}</c:f></c:numRef></c:val></c:ser>`,
    `${labels}<c:gapWidth val="150"/><c:axId val="100000000"/><c:axId val="100000001"/></c:barChart>`,
    `<c:catAx><c:axId val="100000000"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/>`,
    `<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>`,
    `<c:tickLblPos val="nextTo"/>${axisLook}<c:crossAx val="100000001"/><c:crosses val="autoZero"/><c:auto val="1"/>`,
    `<c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>`,
    `<c:valAx><c:axId val="100000001"/><c:scaling><c:orientation val="minMax"/><c:max val="1"/><c:min val="0"/></c:scaling>`,
    `<c:delete val="0"/><c:axPos val="t"/><c:numFmt formatCode="0%" sourceLinked="0"/><c:majorTickMark val="none"/>`,
    `<c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${axisLook}<c:crossAx val="100000000"/>`,
    `<c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx></c:plotArea>`,
    `<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`,
  ].join("");
};

/** The drawing's part: the chart exactly over the cells it is given (ECMA-376 part 1, 20.5). */
export const drawingXml = ({ name, title, area }: ChartModel, relation: string): string => {
  const corner = (column: number, row: number): string =>
    `<xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;
  return [
    `${HEAD}<xdr:wsDr xmlns:xdr="${PLACED}" xmlns:a="${DRAWING}"><xdr:twoCellAnchor>`,
    `<xdr:from>${corner(area.column, area.row)}</xdr:from>`,
    `<xdr:to>${corner(area.column + area.columns, area.row + area.rows)}</xdr:to>`,
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="${escapeXml(name)}" descr="${escapeXml(title)}"/>`,
    `<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>`,
    `<a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${RELATIONS}" r:id="${relation}"/>`,
    `</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`,
  ].join("");
};
