/** Papers that are handed over or filed: a page of HTML as PDF, with a font that shows Chinese on any reader. */
package io.lamproom.print;
