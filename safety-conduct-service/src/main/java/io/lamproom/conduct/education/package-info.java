/** From a confirmed violation through education back to work, and to the end of its case. */
package io.lamproom.conduct.education;
