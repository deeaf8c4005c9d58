/** Unsafe conduct at a mine (三违): the catalogue, and each case from its report to its confirmation. */
package io.lamproom.conduct;
