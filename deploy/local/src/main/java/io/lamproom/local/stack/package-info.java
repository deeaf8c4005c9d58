/** The parts of the local stack as processes of their own: what they are started with, adopted by and ended in. */
package io.lamproom.local.stack;
