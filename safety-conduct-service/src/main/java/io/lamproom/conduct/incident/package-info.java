/** Accidents and near misses (事故、未遂), from the report to the closed investigation. */
package io.lamproom.conduct.incident;
