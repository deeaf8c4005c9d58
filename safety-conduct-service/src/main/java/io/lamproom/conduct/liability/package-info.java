/**
 * Joint liability (连带责任) for somebody else's violation: recorded apart, in no figure of violations, with no points, and
 * never a violation of the person who is jointly liable.
 */
package io.lamproom.conduct.liability;
