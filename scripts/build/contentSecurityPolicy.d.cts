declare function contentSecurityPolicy(officeJs: string): string;
export = contentSecurityPolicy;
