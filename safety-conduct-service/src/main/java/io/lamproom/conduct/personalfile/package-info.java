/** What this service holds about a person, for the person (个人信息查阅、复制): Personal Information Protection Law, art. 45 and 49. */
package io.lamproom.conduct.personalfile;
