/**
 * Care for workers in support (帮教): signals, cases, pairings, talks and visits that are due, concerns. For now the
 * service keeps the roster it will judge by and answers for itself.
 */
package io.lamproom.mentoring;
