CREATE VIEW forms AS
  SELECT regexp_extract(file, 'forms/([^/]+)/', 1) AS county, file, unnest(forms) AS form
  FROM read_json('results/*.ndjson', format = 'newline_delimited', union_by_name = true, maximum_object_size = 100000000);
SELECT county, form.grade AS grade, count(*) AS forms, round(avg(form.total), 2) AS total
  FROM forms GROUP BY ALL ORDER BY county;
SELECT finding.code AS code, finding.severity AS severity, count(*) AS times, count(DISTINCT file) AS files
  FROM (SELECT file, unnest(form.findings) AS finding FROM forms) GROUP BY ALL ORDER BY times DESC, code LIMIT 5;
COPY (SELECT county, form.title AS title, form."year" AS year, form.total AS total, form.grade AS grade FROM forms)
  TO 'forms.parquet' (FORMAT parquet);
SELECT * FROM 'forms.parquet' ORDER BY county LIMIT 3;
