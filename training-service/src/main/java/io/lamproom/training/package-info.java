/**
 * Training and clearance (培训与准入): bases, courses, hours, certificates, and who may work which post on which date. For
 * now the service keeps the roster it will judge by and answers for itself.
 */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Lamproom: training",
                        version = "1.0",
                        description = "Training and clearance (培训与准入): what every service answers, so far."))
package io.lamproom.training;

import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
