/** What people ask to have put right in their own record (更正申请): Personal Information Protection Law, art. 46 and 50. */
package io.lamproom.member.correctionrequest;
