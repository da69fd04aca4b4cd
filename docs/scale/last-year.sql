CREATE MACRO rows_of(file_name) AS TABLE
  SELECT regexp_extract(file, '(?:forms|last-year)/([^/]+)/', 1) AS county, form.title AS title, indicator.path[-1] AS name,
         indicator.target AS target, indicator.actual AS actual, indicator.score AS score
  FROM (SELECT file, form, unnest(form.indicators) AS indicator
        FROM (SELECT file, unnest(forms) AS form FROM read_json(file_name, format = 'newline_delimited', union_by_name = true)));
SELECT county, name, past.actual AS "last year", now.target AS target, now.actual AS actual, round(now.score - past.score, 2) AS "more points"
  FROM rows_of('results/*.ndjson') AS now JOIN rows_of('last-year-results/*.ndjson') AS past USING (county, name)
  ORDER BY "more points", name LIMIT 5;
