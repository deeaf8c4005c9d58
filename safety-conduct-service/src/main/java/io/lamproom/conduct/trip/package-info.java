/** Who went underground and came up (入井记录), as the positioning system tells. */
package io.lamproom.conduct.trip;
