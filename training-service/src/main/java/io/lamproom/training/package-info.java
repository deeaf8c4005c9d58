/**
 * Training and clearance (培训与准入): bases, courses, hours, certificates, and who may work which post on which date. For
 * now the service keeps the roster it will judge by and answers for itself.
 */
package io.lamproom.training;
