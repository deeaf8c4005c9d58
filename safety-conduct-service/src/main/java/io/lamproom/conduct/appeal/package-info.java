/** The appeal (复核) against a confirmed violation: a state beside the violation's own. */
package io.lamproom.conduct.appeal;
