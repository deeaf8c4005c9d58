/**
 * Rules as data: what a regulation, a mine or the law sets, in versions by date, typed by the feature that knows them. A
 * service takes part by a resource of its own over {@link io.lamproom.rules.RuleSetDesk}, since each root of the API
 * belongs to one service; its rules go out on its own topic.
 */
package io.lamproom.rules;
