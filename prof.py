import re,collections
top=collections.Counter(); own=collections.Counter(); n=0
for ev in open('/tmp/cmp/m.txt').read().split('jdk.ExecutionSample')[1:]:
    fr=re.findall(r'^\s+([\w.$]+\.[\w$<>]+)\(.*line:\s*(\d+)',ev,re.M)
    if not fr or not any('tags' in f or 'crf' in f for f,_ in fr): continue
    n+=1; top[fr[0][0]]+=1
    for f,l in fr:
        if 'wirewatch' in f: own[f+':'+l]+=1; break
print(n)
for k,v in top.most_common(22): print(v,k)
print()
for k,v in own.most_common(25): print(v,k)
