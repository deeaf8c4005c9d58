/**
 * Points: what violations cost a person and a unit. An append-only ledger per account; a charge doubles where acts repeat,
 * rests while an appeal is open, and is reversed with its violation. A threshold proposes, a named person decides.
 */
package io.lamproom.conduct.points;
