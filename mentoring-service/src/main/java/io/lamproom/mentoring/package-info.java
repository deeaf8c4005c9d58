/**
 * Care for workers in support (帮教): signals, cases, pairings, talks and visits that are due, concerns. For now the
 * service keeps the roster it will judge by and answers for itself.
 */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Lamproom: mentoring",
                        version = "1.0",
                        description = "Care for workers in support (帮教): what every service answers, so far."))
package io.lamproom.mentoring;

import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
