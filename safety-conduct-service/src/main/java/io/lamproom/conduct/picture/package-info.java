/** Pictures as they are taken in: told by their content, freed of what the camera noted about them. Knows no record. */
package io.lamproom.conduct.picture;
