/** Safety inspections (安全检查): planned and done, also with nothing found. */
package io.lamproom.conduct.inspection;
