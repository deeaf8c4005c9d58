/** What human resources know to stand against an erasure, such as a labour dispute (法定保留). */
package io.lamproom.member.legalhold;
