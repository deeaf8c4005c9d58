package io.lamproom.member.committee;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * The rules of a branch's size, its committee and its term (支部设置与任期), as data.
 *
 * @param fewestFull the fewest full members of a branch
 * @param mostMembers the most members of a branch
 * @param committeeFrom from how many full members on a branch has a committee
 * @param smallestCommittee the fewest people in it
 * @param largestCommittee the most people in it
 * @param secretaryPartyAgeMonths how long a secretary has normally been a full member
 * @param mostUnits the most units of a joint branch
 * @param termYears the years of a term
 * @param extensionMonths by how many months a term is extended at most
 * @param termNoticeMonths so many months before its end a term is warned of
 */
public record BranchRules(
        @Min(1) @Max(100) int fewestFull,
        @Min(3) @Max(1000) int mostMembers,
        @Min(1) @Max(100) int committeeFrom,
        @Min(1) @Max(30) int smallestCommittee,
        @Min(1) @Max(30) int largestCommittee,
        @Min(0) @Max(120) int secretaryPartyAgeMonths,
        @Min(1) @Max(100) int mostUnits,
        @Min(1) @Max(10) int termYears,
        @Min(0) @Max(36) int extensionMonths,
        @Min(0) @Max(36) int termNoticeMonths) {}
