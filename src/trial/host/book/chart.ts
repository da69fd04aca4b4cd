import type { Area } from "../../../form/grid";

/** One series: references with their sheet (`Sheet1!$A$1:$A$3`) or, for the name, a text. */
export interface ChartSeries {
  name: string;
  values: string;
  categories: string;
  color: string | null;
  hasDataLabels: boolean;
  gapWidth: number | null;
}

export interface ChartAxis {
  minimum: number | null;
  maximum: number | null;
  visible: boolean;
  gridlines: boolean;
  reversed: boolean;
  numberFormat: string;
}

/** Points from the sheet's corner. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A chart as the host keeps it; one that came with the file can be found and deleted. */
export interface Chart {
  readonly id: string;
  name: string;
  type: string;
  title: string | null;
  readonly legend: { visible: boolean; position: string };
  place: Area | Place;
  readonly series: ChartSeries[];
  readonly valueAxis: ChartAxis;
  readonly categoryAxis: ChartAxis;
  readonly dataLabels: { showValue: boolean; numberFormat: string };
  /** The cell it is anchored at in the engine's file; null while it is not there. */
  anchor: string | null;
  readonly fromFile: boolean;
  /** Not yet drawn as it is now. */
  changed: boolean;
}
